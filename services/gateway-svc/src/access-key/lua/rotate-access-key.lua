-- Puts a new access key in the place of an old one, which ends now or after an overlap.
-- KEYS  1 old record  2 new record  3 account index  4 admins
-- ARGV  1 old id  2 new id  3 when the old one ends, epoch ms, or '' for at once  4 sealed secret  5… fields and values
-- Result  1 done, 0 no such key, or it is inactive
-- Retry  answers from the new record, as create-access-key.lua
--- @include "once.lua"

if once() then
  return redis.call('HGET', KEYS[2], 'secret') == ARGV[4] and 1 or 0
end
if redis.call('HGET', KEYS[1], 'status') ~= 'Active' then return 0 end
redis.call('HSET', KEYS[2], 'secret', ARGV[4], unpack(ARGV, 5, argc))
redis.call('ZADD', KEYS[3], 0, ARGV[2])
if redis.call('HGET', KEYS[1], 'admin') == '1' then
  redis.call('SADD', KEYS[4], ARGV[2])
  redis.call('SREM', KEYS[4], ARGV[1])
end
if ARGV[3] == '' then
  redis.call('HSET', KEYS[1], 'status', 'Inactive')
else
  redis.call('HSET', KEYS[1], 'expires', ARGV[3])
end
return 1
