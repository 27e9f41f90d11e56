-- One step of the message move task of a standard queue: takes the oldest visible messages out; transfers bring
-- them to their destinations. In flight and delayed ones stay.
-- KEYS    queue-keys.lua, then moves and the outbox
-- ARGV    replica, ms for which no other one works on the task, own ARN, then ids for the messages
-- REPLY   status, ms to wait before the next step
--         status: 'moving' (the outbox may hold something), 'over' (the task ended now), 'idle' (there is
--         none), 'held' (another replica works on it)
-- RETRY   moves nothing again; the outbox and the next step tell the rest
--- @include "now.lua"
--- @include "once.lua"
--- @include "queue-keys.lua"
--- @include "promote.lua"
--- @include "move-step.lua"

local moves, outbox = KEYS[10], KEYS[11]
local retention = redis.call('HGET', meta, 'MessageRetentionPeriod')
if once() then return { 'moving', 0 } end
if not retention then return { 'idle', 0 } end
local now = now_ms()
local retention_ms = tonumber(retention) * 1000
local task, answer = hold_task(moves, ARGV[1], tonumber(ARGV[2]), now)
if not task then return answer end
promote_due(now, retention_ms)

local kept_after = '(' .. string.format('%.0f', now - retention_ms)

local function next_message()
  local oldest
  for _, key in ipairs({ visible, aside }) do
    local head = redis.call('ZRANGEBYSCORE', key, kept_after, '+inf', 'WITHSCORES', 'LIMIT', 0, 1)
    if head[1] and (not oldest or tonumber(head[2]) < oldest.sent) then
      oldest = { message = head[1], sent = tonumber(head[2]), from = key }
    end
  end
  if oldest then oldest.state = redis.call('HGET', leases, oldest.message) or '' end
  return oldest
end

local function take(found)
  redis.call('ZREM', found.from, found.message)
  redis.call('HDEL', records, found.message)
  redis.call('HDEL', leases, found.message)
end

return move_some(moves, outbox, task, ARGV[3], { unpack(ARGV, 4, argc) }, now, next_message, take)
