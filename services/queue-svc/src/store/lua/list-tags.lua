-- KEYS    queue-keys.lua, then tags
-- REPLY   'nonexistent', or {key, value, …}
--- @include "queue-keys.lua"

if redis.call('EXISTS', meta) == 0 then return 'nonexistent' end
return redis.call('HGETALL', KEYS[8])
