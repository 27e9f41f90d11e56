-- What the steps of message move tasks have in common; the keys' file comes before it.
--- @include "outbox.lua"
--- @include "move-task.lua"

-- What one step moves at most: records of up to a megabyte pass through the outbox.
local MAX_STEP_BYTES = 1048576
local DRAIN_MS = 50
local MAX_LATE_MS = 100

-- The task that this replica may work on now; else nil and what to answer.
local function hold_task(moves, replica, hold_ms, now)
  local task = active_task(moves)
  if not task then return nil, { 'idle', 0 } end
  if task.holder ~= replica and task.heldUntil > now then return nil, { 'held', 0 } end
  task.holder, task.heldUntil = replica, now + hold_ms
  return task
end

-- The queue whose dead letter it was: member d of the header, see stored-message.ts.
local function source_of(record)
  return cjson.decode(string.match(record, '^%d+\n([^\n]*)\n')).d
end

-- Moves what is due to the outbox. next_message() looks at the oldest visible message, without its record, and
-- take(found) removes it from the queue; each message gets the next one of `ids`, by which it is new elsewhere.
local function move_some(moves, outbox, task, own_arn, ids, now, next_message, take)
  -- One step at a time: that bounds the outbox, and its order survives deliveries that are tried again.
  if redis.call('XLEN', outbox) > 0 then
    write_task(moves, task)
    return { 'moving', DRAIN_MS }
  end
  if task.status == 'CANCELLING' then
    end_task(moves, task, 'CANCELLED')
    return { 'over', 0 }
  end
  local most = math.min(#ids, task.toMove - task.moved)
  if most > 0 and task.due > now then
    write_task(moves, task)
    return { 'moving', task.due - now }
  end
  if task.rate > 0 then most = math.min(most, math.max(1, math.floor(task.rate * MAX_LATE_MS / 1000))) end
  local count, bytes = 0, 0
  while count < most do
    local found = next_message()
    if not found then break end
    bytes = bytes + redis.call('HSTRLEN', records, found.message)
    if count > 0 and bytes > MAX_STEP_BYTES then break end
    local record = redis.call('HGET', records, found.message)
    local destination = task.destination ~= '' and task.destination or source_of(record)
    if not destination then
      -- What left before it arrives first.
      if count > 0 then break end
      end_task(moves, task, 'FAILED', 'CouldNotDetermineMessageSource')
      return { 'over', 0 }
    end
    take(found)
    count = count + 1
    local head = table.concat({ task.id, string.format('%.0f', now), found.message, found.state }, '\n')
    outbox_put(outbox, ids[count], 'message-move', own_arn .. ' ' .. destination, head .. '\n' .. record)
  end
  if count == 0 then
    end_task(moves, task, 'COMPLETED')
    return { 'over', 0 }
  end
  task.moved = task.moved + count
  -- A late step does not slow the task down, but what was missed for longer is not made up for.
  if task.rate > 0 then task.due = math.ceil(math.max(task.due, now - MAX_LATE_MS) + count * 1000 / task.rate) end
  write_task(moves, task)
  return { 'moving', math.max(0, task.due - now) }
end
