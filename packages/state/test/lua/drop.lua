-- KEYS[1] key to delete. Result: 1.
--- @include "once.lua"
if not once() then redis.call('DEL', KEYS[1]) end
return 1
