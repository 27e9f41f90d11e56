-- Raises an error of its own after a write. KEYS[1] key.
--- @include "once.lua"
once()
redis.call('SET', KEYS[1], 'text')
return redis.call('INCR', KEYS[1])
