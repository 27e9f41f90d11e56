-- One step of the message move task of a FIFO queue: each group leaves in its order, and what stands behind a
-- message in flight or delayed stays.
-- KEYS    fifo-keys.lua, then moves and the outbox
-- ARGV    as in move-messages.lua
-- REPLY   as in move-messages.lua
-- RETRY   as in move-messages.lua
--- @include "now.lua"
--- @include "once.lua"
--- @include "fifo-keys.lua"
--- @include "move-step.lua"

local moves, outbox = KEYS[10], KEYS[11]
local retention = redis.call('HGET', meta, 'MessageRetentionPeriod')
if once() then return { 'moving', 0 } end
if not retention then return { 'idle', 0 } end
local now = now_ms()
local task, answer = hold_task(moves, ARGV[1], tonumber(ARGV[2]), now)
if not task then return answer end
promote_due(now, tonumber(retention) * 1000)

local function next_message()
  local group = redis.call('ZRANGE', ready, 0, 0)[1]
  if not group then return nil end
  local message = group_messages(group, 1)[1]
  return { message = message, group = group, state = redis.call('HGET', states, message) }
end

local function take(found)
  forget(found.message, found.group)
  refresh_group(found.group, now)
end

return move_some(moves, outbox, task, ARGV[3], { unpack(ARGV, 4, argc) }, now, next_message, take)
