-- Lets no further message leave; the next step ends the task once what left has arrived.
-- KEYS    meta, moves
-- ARGV    id
-- REPLY   number of messages moved so far, as text; 'nonexistent' (the queue), 'unknown' (the task) or
--         'inactive' (it is not RUNNING)
-- RETRY   answers the number again
--- @include "once.lua"
--- @include "move-task.lua"

local meta, moves = KEYS[1], KEYS[2]
local is_repeat = once()
if redis.call('EXISTS', meta) == 0 then return 'nonexistent' end
local task = read_task(moves, ARGV[1])
if not task then return 'unknown' end
local is_cancelled = task.status == 'CANCELLING' or task.status == 'CANCELLED'
if not (is_repeat and is_cancelled) then
  if is_repeat or task.status ~= 'RUNNING' then return 'inactive' end
  task.status = 'CANCELLING'
  write_task(moves, task)
end
return string.format('%.0f', task.moved)
