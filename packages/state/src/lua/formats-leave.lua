-- A replica ends: it no longer holds the written format back.
-- KEYS[1] formats of a component   ARGV[1] replica   Result: 1, in a repeat too.
--- @include "once.lua"
if not once() then redis.call('HDEL', KEYS[1], 'replica:' .. ARGV[1]) end
return 1
