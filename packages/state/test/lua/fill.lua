-- KEYS[1] string. ARGV[1] bytes to append. Result: its length.
--- @include "once.lua"
if once() then return redis.call('STRLEN', KEYS[1]) end
return redis.call('APPEND', KEYS[1], ARGV[1])
