-- A replica says which format it knows, and learns which one is written. The written format rises to what
-- every announced replica knows, and never falls: records of it may exist.
-- KEYS[1] formats of a component   ARGV[1] replica  ARGV[2] newest format it knows  ARGV[3] lease ms
-- Result: the written format; greater than ARGV[2] means that the replica was not announced and must not run.
-- A repeat answers the written format.
--- @include "once.lua"
local known = tonumber(ARGV[2])
local written = tonumber(redis.call('HGET', KEYS[1], 'written') or '0')
if once() or known < written then return written end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local lowest = known
local fields = redis.call('HGETALL', KEYS[1])
for i = 1, #fields, 2 do
  local replica = string.match(fields[i], '^replica:(.+)$')
  if replica and replica ~= ARGV[1] then
    local format, expires = string.match(fields[i + 1], '^(%d+) (%d+)$')
    if tonumber(expires) < now then
      redis.call('HDEL', KEYS[1], fields[i])
    else
      lowest = math.min(lowest, tonumber(format))
    end
  end
end
local expires = string.format('%d %.0f', known, now + ARGV[3])
redis.call('HSET', KEYS[1], 'replica:' .. ARGV[1], expires)
if lowest > written then
  written = lowest
  redis.call('HSET', KEYS[1], 'written', written)
end
return written
