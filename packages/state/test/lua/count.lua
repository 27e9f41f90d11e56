-- Adds one, once. KEYS[1] counter. Result: the counter, in a repeat too.
--- @include "once.lua"
if once() then return tonumber(redis.call('GET', KEYS[1])) end
return redis.call('INCR', KEYS[1])
