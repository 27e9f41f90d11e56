-- Step three of a transfer: forgets entries whose delivery is safe.
-- KEYS[1] outbox   ARGV up to 100 stream entry ids   Result: 1, in a repeat too.
--- @include "once.lua"
if once() then return 1 end
for i = 1, argc do redis.call('XDEL', KEYS[1], ARGV[i]) end
if redis.call('XLEN', KEYS[1]) == 0 then redis.call('DEL', KEYS[1]) end
return 1
