-- Changes attributes of a queue; an empty value removes one.
-- KEYS    meta
-- ARGV    name and value of each
-- REPLY   'ok' or 'nonexistent'
-- RETRY   sets nothing again
--- @include "now.lua"
--- @include "once.lua"

local meta = KEYS[1]
local is_repeat = once()
if redis.call('EXISTS', meta) == 0 then return 'nonexistent' end
if is_repeat then return 'ok' end
for index = 1, argc, 2 do
  if ARGV[index + 1] == '' then
    redis.call('HDEL', meta, ARGV[index])
  else
    redis.call('HSET', meta, ARGV[index], ARGV[index + 1])
  end
end
redis.call('HSET', meta, 'modified', string.format('%.0f', now_ms()))
return 'ok'
