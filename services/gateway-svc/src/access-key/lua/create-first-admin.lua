-- Creates the admin's access key at start, unless there is no need.
-- KEYS  1 record  2 account index  3 admins  4 deleted admins
-- ARGV  1 id  2 'given' by a setting, or 'generated'  3 sealed secret  4… further fields and values
-- Result  1 created; 0 a given key exists or was deleted before, or there is an admin already
-- Retry  answers from the record, as create-access-key.lua
--- @include "once.lua"

if once() then
  return redis.call('HGET', KEYS[1], 'secret') == ARGV[3] and 1 or 0
end
if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
if redis.call('SISMEMBER', KEYS[4], ARGV[1]) == 1 then return 0 end
if ARGV[2] == 'generated' and redis.call('SCARD', KEYS[3]) > 0 then return 0 end
redis.call('HSET', KEYS[1], 'secret', ARGV[3], unpack(ARGV, 4, argc))
redis.call('ZADD', KEYS[2], 0, ARGV[1])
redis.call('SADD', KEYS[3], ARGV[1])
return 1
