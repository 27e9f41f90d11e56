-- Removes tags of a queue; unknown ones are no error.
-- KEYS    meta, tags
-- ARGV    keys of the tags
-- REPLY   'ok' or 'nonexistent'
-- RETRY   removes nothing again
--- @include "once.lua"

local meta = KEYS[1]
local is_repeat = once()
if redis.call('EXISTS', meta) == 0 then return 'nonexistent' end
if not is_repeat then redis.call('HDEL', KEYS[2], unpack(ARGV, 1, argc)) end
return 'ok'
