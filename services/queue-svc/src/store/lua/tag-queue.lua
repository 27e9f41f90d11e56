-- Sets tags of a queue.
-- KEYS    meta, tags
-- ARGV    most tags a queue has, then key and value of each
-- REPLY   'ok', 'too-many' or 'nonexistent'
-- RETRY   sets nothing again
--- @include "once.lua"

local meta, tags = KEYS[1], KEYS[2]
local is_repeat = once()
if redis.call('EXISTS', meta) == 0 then return 'nonexistent' end
local added = 0
for index = 2, argc, 2 do
  if redis.call('HEXISTS', tags, ARGV[index]) == 0 then added = added + 1 end
end
if redis.call('HLEN', tags) + added > tonumber(ARGV[1]) then return 'too-many' end
if is_repeat then return 'ok' end
for index = 2, argc, 2 do redis.call('HSET', tags, ARGV[index], ARGV[index + 1]) end
return 'ok'
