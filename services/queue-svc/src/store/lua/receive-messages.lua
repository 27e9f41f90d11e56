-- Leases messages to the receive calls that wait on one replica, oldest call first.
-- KEYS    queue-keys.lua, then this replica's last receive and the outbox
-- ARGV    attempt, replica, park (when nothing more is visible: '1' if one of these calls got nothing,
--         '2' in any case, for the calls behind them, '0' never), in-flight limit,
--         may move ('1': the outbox is registered),
--         then per call: most messages, visibility timeout in seconds or '', lease
-- REPLY   status, queue's wait seconds, next due ms or -1, replica to wake or '', now ms, dead letters
--         ('moved': resume the outbox, 'move-due': nothing was leased, register it and come again, or ''), then per call a
--         flat list: message, record, receive count, first receive ms, …
--         status: 'ok', 'empty' (a call got less than it could: nothing more is visible), 'over-limit',
--         'nonexistent'
-- RETRY   a replica has one receive in flight per queue: the last one that got messages is kept with
--         their ids and answered again when the same attempt comes twice
--- @include "now.lua"
--- @include "once.lua"
--- @include "queue-keys.lua"
--- @include "promote.lua"
--- @include "outbox.lua"

local last_receive, outbox = KEYS[8], KEYS[9]
-- Longer than a call is repeated.
local KEPT_MS = 60000
local PARKED_MS = 30000
local CALL_ARITY = 3
-- Records of a megabyte each: what one step may move to the outbox, and how far it looks past them.
local MAX_MOVES = 10
local MAX_LOOKED_AT = 200
local attempt, replica, park, limit = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4])
local may_move = ARGV[5] == '1'
local HEAD = 5
local is_repeat = once()

local attributes = redis.call('HMGET', meta, 'created', 'VisibilityTimeout', 'MessageRetentionPeriod', 'ReceiveMessageWaitTimeSeconds', 'maxReceiveCount', 'deadLetterRoute')
if not attributes[1] then return { 'nonexistent', 0, -1, '', 0, '' } end

local now = now_ms()
local wait_seconds = tonumber(attributes[4])

local function deliver(calls, status, wake, dead_letters)
  local reply = { status, wait_seconds, next_due(now), wake, string.format('%.0f', now), dead_letters }
  for index, messages in ipairs(calls) do
    local call = {}
    if #messages > 0 then
      local bodies = redis.call('HMGET', records, unpack(messages))
      local states = redis.call('HMGET', leases, unpack(messages))
      for at, message in ipairs(messages) do
        if bodies[at] and states[at] then
          local _, count, first = parse_lease(states[at])
          local to = #call
          call[to + 1], call[to + 2], call[to + 3], call[to + 4] = message, bodies[at], count, string.format('%.0f', first)
        end
      end
    end
    reply[6 + index] = call
  end
  return reply
end

if is_repeat then
  local of, lists = string.match(redis.call('GET', last_receive) or ';', '^([^;]*);(.*)$')
  local calls = {}
  if of == attempt then
    for list in string.gmatch(lists, '([^;]*);') do
      local messages = {}
      for message in string.gmatch(list, '%x+') do messages[#messages + 1] = message end
      calls[#calls + 1] = messages
    end
  end
  return deliver(calls, 'empty', '', '')
end

local retention_ms = tonumber(attributes[3]) * 1000
promote_due(now, retention_ms)

local wanted = 0
for at = HEAD + 1, argc, CALL_ARITY do wanted = wanted + tonumber(ARGV[at]) end
local free = limit - redis.call('ZCARD', leased)
local take = math.min(wanted, math.max(free, 0))

local max_receives = tonumber(attributes[5])
local picked = {}
local moved, is_move_due = 0, false

-- Takes a message out that was received too often; a transfer brings it to the dead-letter queue.
local function move_to_dead_letter_queue(message, sent, count, first)
  local record = redis.call('HGET', records, message)
  redis.call('ZREM', visible, message)
  redis.call('HDEL', records, message)
  redis.call('HDEL', leases, message)
  local payload = string.format('%s:%d:%.0f\n', message, count, first) .. record
  outbox_put(outbox, message .. ':' .. count, 'dead-letter', attributes[6], payload)
  moved = moved + 1
end

-- One page of visible messages, past the expired ones that promote_due did not reach yet.
local function pick(skip)
  local page = redis.call('ZRANGEBYSCORE', visible, '(' .. string.format('%.0f', now - retention_ms), '+inf', 'WITHSCORES', 'LIMIT', skip, take - #picked)
  if #page == 0 then return 0 end
  local messages = {}
  for at = 1, #page, 2 do messages[#messages + 1] = page[at] end
  local states = redis.call('HMGET', leases, unpack(messages))
  for index, message in ipairs(messages) do
    local sent = tonumber(page[index * 2])
    local count, first, before, _ = 0, 0, 0, nil
    if states[index] then _, count, first, _, before = parse_lease(states[index]) end
    if max_receives and count - before >= max_receives then
      if may_move and moved < MAX_MOVES then
        move_to_dead_letter_queue(message, sent, count, first)
      else
        is_move_due = true
        skip = skip + 1
      end
    else
      if first == 0 then first = now end
      picked[#picked + 1] = { message, sent, count, first, before }
      skip = skip + 1
    end
  end
  return #messages, skip
end

local looked_at, skip = 0, 0
while #picked < take and looked_at < MAX_LOOKED_AT do
  local found
  found, skip = pick(skip)
  if found == 0 then break end
  looked_at = looked_at + found
end
if is_move_due and not may_move then return deliver({}, 'ok', '', 'move-due') end

local calls, lists, next_picked = {}, {}, 1
local is_one_empty = false
local taken, to_leased, to_leases = {}, {}, {}

for at = HEAD + 1, argc, CALL_ARITY do
  local most, timeout, lease = tonumber(ARGV[at]), ARGV[at + 1], ARGV[at + 2]
  local visibility_ms = tonumber(timeout == '' and attributes[2] or timeout) * 1000
  local messages = {}
  while #messages < most and next_picked <= #picked do
    local message, sent, count, first, before = unpack(picked[next_picked])
    messages[#messages + 1] = message
    to_leases[#to_leases + 1] = message
    to_leases[#to_leases + 1] = format_lease(sent, count + 1, first, lease, before)
    -- A timeout of 0 counts the receive and leaves the message where it is.
    if visibility_ms > 0 then
      taken[#taken + 1] = message
      to_leased[#to_leased + 1] = string.format('%.0f', math.min(now + visibility_ms, sent + retention_ms))
      to_leased[#to_leased + 1] = message
    end
    next_picked = next_picked + 1
  end
  if #messages == 0 then is_one_empty = true end
  calls[#calls + 1] = messages
  lists[#lists + 1] = table.concat(messages, ',') .. ';'
end

if #to_leases > 0 then
  redis.call('HSET', leases, unpack(to_leases))
  if #taken > 0 then
    redis.call('ZREM', visible, unpack(taken))
    redis.call('ZADD', leased, unpack(to_leased))
  end
  redis.call('SET', last_receive, attempt .. ';' .. table.concat(lists), 'PX', KEPT_MS)
end

local status = 'ok'
if free <= 0 then
  status = 'over-limit'
elseif #picked < wanted then
  status = 'empty'
end

local wake = ''
if #picked == wanted then
  -- More may be visible than this replica's calls could take: the next replica looks.
  if redis.call('ZCARD', visible) > 0 then wake = pop_parked(now) end
elseif park == '2' or (park == '1' and is_one_empty) then
  redis.call('ZADD', parked, string.format('%.0f', now + PARKED_MS), replica)
end
return deliver(calls, status, wake, moved > 0 and 'moved' or (is_move_due and 'move-due' or ''))
