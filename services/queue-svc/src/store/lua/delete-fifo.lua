-- Deletes messages of a FIFO queue by handles that are still valid.
-- KEYS    fifo-keys.lua
-- ENTRY   message, lease
-- REPLY   per entry: 1, 'nonexistent' (the queue) or 'expired' (the handle); the first entry's is followed by
--         ';<replica>' when that replica is to be woken
-- RETRY   a message that is gone was deleted
--- @include "now.lua"
--- @include "once.lua"
--- @include "fifo-keys.lua"

local ARITY = 2
local is_repeat = once()
local exists = redis.call('EXISTS', meta) == 1
local now = now_ms()
local replies = {}
local is_unlocked = false

for at = 1, argc, ARITY do
  local message, lease = ARGV[at], ARGV[at + 1]
  local index = #replies + 1
  local state = exists and kept_state_of(message, now)
  replies[index] = exists and 1 or 'nonexistent'
  if state and state.lease == lease and is_invisible(message, now) then
    if not is_repeat then
      forget(message, state.group)
      is_unlocked = refresh_group(state.group, now) or is_unlocked
    end
  elseif state then
    replies[index] = 'expired'
  end
end
if is_unlocked then
  local replica = pop_parked(now)
  if replica ~= '' then replies[1] = replies[1] .. ';' .. replica end
end
return replies
