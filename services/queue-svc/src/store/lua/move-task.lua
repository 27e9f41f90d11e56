-- Message move tasks of a queue, in one hash: id -> record as JSON, `active` -> id of the task under way,
-- `last` -> number of the newest task. Members of a record:
--   v 1, id, number, status, destination (ARN, or '' for each message's own source), rate (messages a second,
--   0 when none was given), toMove, moved, started ms, failure,
--   due (no message leaves before), holder and heldUntil (the replica that works on it)

local function read_task(moves, id)
  local text = id and redis.call('HGET', moves, id)
  return text and cjson.decode(text)
end

local function write_task(moves, task)
  redis.call('HSET', moves, task.id, cjson.encode(task))
end

local function active_task(moves)
  return read_task(moves, redis.call('HGET', moves, 'active'))
end

local function end_task(moves, task, status, failure)
  task.status, task.failure = status, failure
  write_task(moves, task)
  if redis.call('HGET', moves, 'active') == task.id then redis.call('HDEL', moves, 'active') end
end

-- A message is back where it was: the task did not move it, and fails.
local function take_back(moves, id, failure)
  local task = read_task(moves, id)
  if not task then return end
  task.moved = task.moved - 1
  if task.status == 'RUNNING' or task.status == 'CANCELLING' then
    end_task(moves, task, 'FAILED', failure)
  else
    write_task(moves, task)
  end
end
