-- Undoes leases whose messages reached nobody: the client left before the answer was written.
-- KEYS    fifo-keys.lua
-- ENTRY   message, lease
-- REPLY   as return-messages.lua
-- RETRY   the lease is gone after the first time, so a repeat changes nothing
--- @include "now.lua"
--- @include "once.lua"
--- @include "fifo-keys.lua"

local ARITY = 2
local is_repeat = once()
local now = now_ms()
local replies = {}
local has_returned = false

for at = 1, argc, ARITY do
  local message, lease = ARGV[at], ARGV[at + 1]
  local state = state_of(message)
  local is_ours = state and state.lease == lease and not is_repeat
  replies[#replies + 1] = is_ours and 1 or 0
  if is_ours then
    state.count, state.lease = state.count - 1, ''
    if state.count == 0 then state.first = 0 end
    redis.call('HSET', states, message, format_state(state))
    redis.call('ZREM', leased, message)
    has_returned = refresh_group(state.group, now) or has_returned
  end
end
if has_returned then
  local replica = pop_parked(now)
  if replica ~= '' then replies[1] = replies[1] .. ';' .. replica end
end
return replies
