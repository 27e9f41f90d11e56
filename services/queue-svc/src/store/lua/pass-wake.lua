-- Takes out the next parked replica: the one that was woken has nobody left who waits.
-- KEYS    queue-keys.lua
-- REPLY   replica to wake or ''
-- RETRY   wakes nobody; the re-check of every parked poll covers a lost wake-up
--- @include "now.lua"
--- @include "once.lua"
--- @include "queue-keys.lua"

if once() then return '' end
return pop_parked(now_ms())
