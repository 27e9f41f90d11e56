-- Puts messages back that a task moved towards a queue that is gone, as they were; their task fails.
-- KEYS    queue-keys.lua, then the arrivals and moves
-- ARGV    failure, then per message: task, transfer, message, state as in `leases` or '', stored message
-- REPLY   'ok' or 'nonexistent'; followed by ';<replica>' when that replica is to be woken
-- RETRY   recognised by the guard, and across replicas by the transfer
--- @include "now.lua"
--- @include "once.lua"
--- @include "arrivals.lua"
--- @include "queue-keys.lua"
--- @include "move-task.lua"

local ARITY = 5
local arrivals, moves = KEYS[10], KEYS[11]
local is_repeat = once()
if redis.call('EXISTS', meta) == 0 then return 'nonexistent' end
if is_repeat then return 'ok' end

for at = 2, argc, ARITY do
  local id, transfer, message, state, record = unpack(ARGV, at, at + ARITY - 1)
  if not arrived(arrivals, transfer) then
    redis.call('HSET', records, message, record)
    redis.call('ZADD', visible, string.match(record, '^%d+'), message)
    if state ~= '' then redis.call('HSET', leases, message, state) end
    take_back(moves, id, ARGV[1])
  end
end
local replica = pop_parked(now_ms())
return replica == '' and 'ok' or 'ok;' .. replica
