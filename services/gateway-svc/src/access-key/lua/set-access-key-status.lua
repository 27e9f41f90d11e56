-- Disables or enables an access key.
-- KEYS  1 record  2 admins
-- ARGV  1 id  2 Active or Inactive
-- Result  1 done, 0 no such key, -1 it is the last active admin's key
-- Retry  the same status again changes nothing
--- @include "once.lua"

local status = redis.call('HGET', KEYS[1], 'status')
if not status then
  once()
  return 0
end
if once() then return status == ARGV[2] and 1 or -1 end
if redis.call('HGET', KEYS[1], 'admin') == '1' then
  if ARGV[2] == 'Active' then
    redis.call('SADD', KEYS[2], ARGV[1])
  else
    if redis.call('SISMEMBER', KEYS[2], ARGV[1]) == 1 and redis.call('SCARD', KEYS[2]) == 1 then return -1 end
    redis.call('SREM', KEYS[2], ARGV[1])
  end
end
redis.call('HSET', KEYS[1], 'status', ARGV[2])
return 1
