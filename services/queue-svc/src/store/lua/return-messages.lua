-- Undoes leases whose messages reached nobody: the client left before the answer was written.
-- KEYS    queue-keys.lua
-- ENTRY   message, lease
-- REPLY   per entry: 1 (undone) or 0 (the lease is no longer the message's last); the first entry's is
--         followed by ';<replica>' when that replica is to be woken
-- RETRY   the lease is gone after the first time, so a repeat changes nothing
--- @include "now.lua"
--- @include "once.lua"
--- @include "queue-keys.lua"

local ARITY = 2
local is_repeat = once()
local replies = {}
local returned = false
for at = 1, argc, ARITY do
  local message, lease = ARGV[at], ARGV[at + 1]
  local index = #replies + 1
  replies[index] = 0
  local state = redis.call('HGET', leases, message)
  if state and not is_repeat then
    local sent, count, first, held, before, group = parse_lease(state)
    if held == lease then
      replies[index] = 1
      if count > 1 or group ~= '' then
        if count == 1 then first = 0 end
        redis.call('HSET', leases, message, format_lease(sent, count - 1, first, '', before, group))
      else
        redis.call('HDEL', leases, message)
      end
      if redis.call('ZREM', leased, message) == 1 then
        land(group)
        redis.call('ZADD', visible, string.format('%.0f', sent), message)
        returned = true
      end
    end
  end
end
if returned then
  local replica = pop_parked(now_ms())
  if replica ~= '' then replies[1] = replies[1] .. ';' .. replica end
end
return replies
