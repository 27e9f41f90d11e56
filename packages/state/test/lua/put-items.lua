-- Step two of a test's transfer. KEYS[1] list  KEYS[2] arrivals   ARGV id, payload of each. Result: 1.
--- @include "once.lua"
--- @include "arrivals.lua"
if once() then return 1 end
for i = 1, argc, 2 do
  if not arrived(KEYS[2], ARGV[i]) then redis.call('RPUSH', KEYS[1], ARGV[i + 1]) end
end
return 1
