-- Starts a message move task unless one is under way; of the older ones the newest nine stay listed.
-- KEYS    meta, moves
-- ARGV    id, destination ARN or '', messages a second or 0, number of messages to move
-- REPLY   'ok', 'running' (another one is) or 'nonexistent'
-- RETRY   finds the task that the first time started
--- @include "now.lua"
--- @include "once.lua"
--- @include "move-task.lua"

local LISTED = 10
local meta, moves = KEYS[1], KEYS[2]
local is_repeat = once()
if redis.call('EXISTS', meta) == 0 then return 'nonexistent' end
if is_repeat then return read_task(moves, ARGV[1]) and 'ok' or 'running' end
if active_task(moves) then return 'running' end

local now = now_ms()
local number = redis.call('HINCRBY', moves, 'last', 1)
for _, text in ipairs(redis.call('HVALS', moves)) do
  if string.sub(text, 1, 1) == '{' then
    local task = cjson.decode(text)
    if task.number <= number - LISTED then redis.call('HDEL', moves, task.id) end
  end
end
write_task(moves, {
  v = 1, id = ARGV[1], number = number, status = 'RUNNING', destination = ARGV[2], rate = tonumber(ARGV[3]),
  toMove = tonumber(ARGV[4]), moved = 0, started = now, due = now, holder = '', heldUntil = 0,
})
redis.call('HSET', moves, 'active', ARGV[1])
return 'ok'
