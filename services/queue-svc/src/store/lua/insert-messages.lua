-- Inserts messages that come from another queue: dead letters, and those that are moved back.
-- KEYS    queue-keys.lua, then the arrivals
-- ENTRY   transfer, message, receive count so far, first receive ms or 0, group or '', stored message with its
--         time
-- REPLY   per entry: 1 or 'nonexistent'; the first entry's is followed by ';<replica>' when that replica is
--         to be woken
-- RETRY   recognised by the guard, and across replicas by the transfer
--- @include "now.lua"
--- @include "once.lua"
--- @include "arrivals.lua"
--- @include "queue-keys.lua"

local ARITY = 6
local arrivals = KEYS[10]
local is_repeat = once()
local exists = redis.call('EXISTS', meta) == 1
local has_inserted = false
local replies = {}

for at = 1, argc, ARITY do
  local transfer, message, count, first = ARGV[at], ARGV[at + 1], ARGV[at + 2], ARGV[at + 3]
  local group, record = ARGV[at + 4], ARGV[at + 5]
  replies[#replies + 1] = exists and 1 or 'nonexistent'
  if exists and not is_repeat and not arrived(arrivals, transfer) then
    has_inserted = true
    local sent = tonumber(string.match(record, '^%d+'))
    redis.call('HSET', records, message, record)
    -- A standard queue keeps the time of the first send, also for the retention (SQS Developer Guide).
    redis.call('ZADD', visible, string.format('%.0f', sent), message)
    if count ~= '0' or group ~= '' then
      redis.call('HSET', leases, message, format_lease(sent, tonumber(count), tonumber(first), '', tonumber(count), group))
    end
  end
end
if has_inserted then
  local replica = pop_parked(now_ms())
  if replica ~= '' then replies[1] = replies[1] .. ';' .. replica end
end
return replies
