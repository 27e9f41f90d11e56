-- Sets the visibility timeout of messages in flight anew, counted from now.
-- KEYS    queue-keys.lua
-- ENTRY   message, received ms, visibility timeout in seconds
-- REPLY   per entry: 1, 'nonexistent' (the queue), 'missing' (the message), 'visible' (not in flight),
--         'beyond' (more than 12 hours since the receive); the first entry's is followed by ';<replica>'
--         when that replica is to be woken
-- RETRY   changes nothing again; a message that is still there counts as changed
--- @include "now.lua"
--- @include "once.lua"
--- @include "queue-keys.lua"

local ARITY = 3
local MAX_MS = 43200000
local is_repeat = once()
local now = now_ms()
local attributes = redis.call('HMGET', meta, 'created', 'MessageRetentionPeriod')
local replies = {}
local sooner = false

-- What outlived its retention may still lie here, until the next receive or sweep.
local function is_kept(message)
  local lease = redis.call('HGET', leases, message)
  local sent = lease and parse_lease(lease) or redis.call('ZSCORE', visible, message) or redis.call('ZSCORE', aside, message)
  return sent and tonumber(sent) + tonumber(attributes[2]) * 1000 > now
end

for at = 1, argc, ARITY do
  local message, received, timeout = ARGV[at], ARGV[at + 1], ARGV[at + 2]
  local index = #replies + 1
  local due = redis.call('ZSCORE', leased, message)
  if not attributes[1] then
    replies[index] = 'nonexistent'
  elseif is_repeat then
    replies[index] = redis.call('HEXISTS', records, message) == 1 and 1 or 'missing'
  elseif not due or tonumber(due) <= now then
    replies[index] = is_kept(message) and 'visible' or 'missing'
  else
    local new_due = now + tonumber(timeout) * 1000
    local sent, _, _, _, _, group = parse_lease(redis.call('HGET', leases, message))
    if new_due > tonumber(received) + MAX_MS then
      replies[index] = 'beyond'
    else
      replies[index] = 1
      if new_due < tonumber(due) then sooner = true end
      if new_due == now then
        redis.call('ZREM', leased, message)
        land(group)
        redis.call('ZADD', visible, string.format('%.0f', sent), message)
      else
        local expires = sent + tonumber(attributes[2]) * 1000
        redis.call('ZADD', leased, string.format('%.0f', math.min(new_due, expires)), message)
      end
    end
  end
end

if sooner then
  -- Parked replicas sleep until the due time they were told: one of them has to learn the earlier one.
  local replica = pop_parked(now)
  if replica ~= '' then replies[1] = replies[1] .. ';' .. replica end
end
return replies
