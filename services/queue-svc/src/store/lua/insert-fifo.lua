-- Inserts messages that come from another FIFO queue, each at the end of its group. Unlike a standard
-- queue, a FIFO queue counts the retention anew (SQS Developer Guide, "Dead-letter queues").
-- KEYS    fifo-keys.lua, then the arrivals
-- ENTRY   transfer, group, receive count so far, first receive ms or 0, stored message without its time
-- REPLY   per entry: as insert-messages.lua
-- RETRY   recognised by the guard, and across replicas by the transfer
--- @include "now.lua"
--- @include "once.lua"
--- @include "arrivals.lua"
--- @include "fifo-keys.lua"

local ARITY = 5
local arrivals = KEYS[10]
local is_repeat = once()
local exists = redis.call('EXISTS', meta) == 1
local now = now_ms()
local has_inserted = false
local replies = {}

for at = 1, argc, ARITY do
  replies[#replies + 1] = exists and 1 or 'nonexistent'
  if exists and not is_repeat and not arrived(arrivals, ARGV[at]) then
    has_inserted = true
    append(ARGV[at + 1], ARGV[at + 4], now, 0, tonumber(ARGV[at + 2]), tonumber(ARGV[at + 3]))
  end
end
if has_inserted then
  local replica = pop_parked(now)
  if replica ~= '' then replies[1] = replies[1] .. ';' .. replica end
end
return replies
