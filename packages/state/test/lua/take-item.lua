-- Step one of a test's transfer: takes items out of a list and parks them for another slot.
-- KEYS[1] list  KEYS[2] outbox   ARGV[1] destination  ARGV[2] how many. Result: number taken, 0 in a repeat.
--- @include "once.lua"
--- @include "outbox.lua"
if once() then return 0 end
local taken = redis.call('LPOP', KEYS[1], ARGV[2]) or {}
for _, item in ipairs(taken) do outbox_put(KEYS[2], item, 'item', ARGV[1], 'payload of ' .. item) end
return #taken
