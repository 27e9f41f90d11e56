-- Creates an access key.
-- KEYS  1 record  2 account index  3 admins
-- ARGV  1 id  2 '1' for an admin's key  3 most keys of an account  4 sealed secret  5… further fields and values
-- Result  1 created, 0 the id is taken, -1 the account has as many keys as it may
-- Retry  the sealed secret is unlike any other, so it tells whether the record is this call's
--- @include "once.lua"

if once() then
  return redis.call('HGET', KEYS[1], 'secret') == ARGV[4] and 1 or 0
end
if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
if redis.call('ZCARD', KEYS[2]) >= tonumber(ARGV[3]) then return -1 end
redis.call('HSET', KEYS[1], 'secret', ARGV[4], unpack(ARGV, 5, argc))
redis.call('ZADD', KEYS[2], 0, ARGV[1])
if ARGV[2] == '1' then redis.call('SADD', KEYS[3], ARGV[1]) end
return 1
