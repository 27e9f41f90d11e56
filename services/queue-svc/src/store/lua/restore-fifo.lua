-- Puts messages of a FIFO queue back, each at its place in its group.
-- KEYS    fifo-keys.lua, then the arrivals and moves
-- ARGV    as in restore-messages.lua, the state as in `states`
-- REPLY   as in restore-messages.lua
-- RETRY   as in restore-messages.lua
--- @include "now.lua"
--- @include "once.lua"
--- @include "arrivals.lua"
--- @include "fifo-keys.lua"
--- @include "move-task.lua"

local ARITY = 5
local arrivals, moves = KEYS[10], KEYS[11]
local is_repeat = once()
if redis.call('EXISTS', meta) == 0 then return 'nonexistent' end
if is_repeat then return 'ok' end
local now = now_ms()

for at = 2, argc, ARITY do
  local id, transfer, message, text, record = unpack(ARGV, at, at + ARITY - 1)
  if not arrived(arrivals, transfer) then
    local state = parse_state(text)
    redis.call('ZADD', line, 0, state.group .. ' ' .. message)
    redis.call('ZADD', ages, string.format('%.0f', state.sent), message)
    redis.call('HSET', records, message, record)
    redis.call('HSET', states, message, text)
    refresh_group(state.group, now)
    take_back(moves, id, ARGV[1])
  end
end
local replica = pop_parked(now)
return replica == '' and 'ok' or 'ok;' .. replica
