-- Removes tags of a queue; unknown ones are no error.
-- KEYS    queue-keys.lua, then tags
-- ARGV    keys of the tags
-- REPLY   'ok' or 'nonexistent'
-- RETRY   removes nothing again
--- @include "once.lua"
--- @include "queue-keys.lua"

local is_repeat = once()
if redis.call('EXISTS', meta) == 0 then return 'nonexistent' end
if not is_repeat then redis.call('HDEL', KEYS[8], unpack(ARGV, 1, argc)) end
return 'ok'
