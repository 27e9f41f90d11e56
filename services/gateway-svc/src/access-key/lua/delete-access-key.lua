-- Deletes an access key.
-- KEYS  1 record  2 account index  3 admins  4 deleted admins
-- ARGV  1 id
-- Result  1 deleted, 0 no such key, -1 it is the last active admin's key
-- Retry  a key that is gone was deleted by the first copy
--- @include "once.lua"

local admin = redis.call('HGET', KEYS[1], 'admin')
if once() then return admin and -1 or 1 end
if not admin then return 0 end
if admin == '1' then
  if redis.call('SISMEMBER', KEYS[3], ARGV[1]) == 1 and redis.call('SCARD', KEYS[3]) == 1 then return -1 end
  redis.call('SREM', KEYS[3], ARGV[1])
  redis.call('SADD', KEYS[4], ARGV[1])
end
redis.call('DEL', KEYS[1])
redis.call('ZREM', KEYS[2], ARGV[1])
return 1
