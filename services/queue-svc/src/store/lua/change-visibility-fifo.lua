-- Sets the visibility timeout of messages in flight anew, counted from now.
-- KEYS    fifo-keys.lua
-- ENTRY   message, lease, received ms, visibility timeout in seconds
-- REPLY   per entry: as change-visibility.lua; a handle that is no longer the message's last finds it 'visible'
-- RETRY   changes nothing again; a message that is still there counts as changed
--- @include "now.lua"
--- @include "once.lua"
--- @include "fifo-keys.lua"

local ARITY = 4
local MAX_MS = 43200000
local is_repeat = once()
local exists = redis.call('EXISTS', meta) == 1
local now = now_ms()
local replies = {}
local sooner = false

local function change(message, lease, received, timeout)
  if not exists then return 'nonexistent' end
  local state = kept_state_of(message, now)
  if not state then return 'missing' end
  if is_repeat then return 1 end
  if state.lease ~= lease or not is_invisible(message, now) then return 'visible' end
  local due = now + tonumber(timeout) * 1000
  if due > tonumber(received) + MAX_MS then return 'beyond' end
  if due < tonumber(redis.call('ZSCORE', leased, message)) then sooner = true end
  state.changed = 'c'
  redis.call('HSET', states, message, format_state(state))
  if due == now then
    redis.call('ZREM', leased, message)
    refresh_group(state.group, now)
  else
    redis.call('ZADD', leased, string.format('%.0f', due), message)
  end
  return 1
end

for at = 1, argc, ARITY do
  replies[#replies + 1] = change(ARGV[at], ARGV[at + 1], ARGV[at + 2], ARGV[at + 3])
end
if sooner then
  local replica = pop_parked(now)
  if replica ~= '' then replies[1] = replies[1] .. ';' .. replica end
end
return replies
