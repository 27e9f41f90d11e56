-- Stores messages of one queue.
-- KEYS    queue-keys.lua
-- ENTRY   message, delay seconds or '', size in bytes, group or '', stored message without its time
-- REPLY   per entry: 1, 'nonexistent' or 'too-long:<maximum bytes>'; the first entry's is followed by
--         ';<replica>' when that replica is to be woken
-- RETRY   recognised by the guard: stores nothing again, answers the same
--- @include "now.lua"
--- @include "once.lua"
--- @include "queue-keys.lua"

local ARITY = 5
local is_repeat = once()
local attributes = redis.call('HMGET', meta, 'created', 'DelaySeconds', 'MaximumMessageSize', 'MessageRetentionPeriod')
local replies = {}
if not attributes[1] then
  for index = 1, argc / ARITY do replies[index] = 'nonexistent' end
  return replies
end

local now = now_ms()
local default_delay, max_bytes = tonumber(attributes[2]), tonumber(attributes[3])
local expires = now + tonumber(attributes[4]) * 1000
local to_records, to_visible, to_aside, to_delayed, to_leases = {}, {}, {}, {}, {}

for at = 1, argc, ARITY do
  local message, delay, size, group, record = ARGV[at], ARGV[at + 1], ARGV[at + 2], ARGV[at + 3], ARGV[at + 4]
  if tonumber(size) > max_bytes then
    replies[#replies + 1] = 'too-long:' .. max_bytes
  else
    replies[#replies + 1] = 1
    to_records[#to_records + 1] = message
    to_records[#to_records + 1] = string.format('%.0f', now) .. record
    local delay_seconds = delay == '' and default_delay or tonumber(delay)
    local to = to_visible
    local score = now
    if delay_seconds > 0 then
      to, score = to_delayed, math.min(now + delay_seconds * 1000, expires)
    elseif is_noisy(group) then
      to = to_aside
    end
    to[#to + 1] = string.format('%.0f', score)
    to[#to + 1] = message
    if delay_seconds > 0 or group ~= '' then
      to_leases[#to_leases + 1] = message
      to_leases[#to_leases + 1] = format_lease(now, 0, 0, '', 0, group)
    end
  end
end

if not is_repeat and #to_records > 0 then
  redis.call('HSET', records, unpack(to_records))
  if #to_visible > 0 then redis.call('ZADD', visible, unpack(to_visible)) end
  if #to_aside > 0 then redis.call('ZADD', aside, unpack(to_aside)) end
  if #to_delayed > 0 then redis.call('ZADD', delayed, unpack(to_delayed)) end
  if #to_leases > 0 then redis.call('HSET', leases, unpack(to_leases)) end
  -- A delayed message wakes too: the replica learns the new due time by asking again.
  local replica = pop_parked(now)
  if replica ~= '' then replies[1] = replies[1] .. ';' .. replica end
end
return replies
