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

local last_receive, outbox = KEYS[10], KEYS[11]
-- Longer than a call is repeated.
local KEPT_MS = 60000
local PARKED_MS = 30000
local CALL_ARITY = 3
-- Records of a megabyte each: what one step may move to the outbox, and how far it looks past them.
local MAX_MOVES = 10
local MAX_LOOKED_AT = 200
local MAX_CALMED = 20
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
local function move_to_dead_letter_queue(from, message, count, first)
  local record = redis.call('HGET', records, message)
  redis.call('ZREM', from, message)
  redis.call('HDEL', records, message)
  redis.call('HDEL', leases, message)
  local payload = string.format('%s:%d:%.0f\n', message, count, first) .. record
  outbox_put(outbox, message .. ':' .. count, 'dead-letter', attributes[6], payload)
  moved = moved + 1
end

-- Looks at one page of `from` and picks what may be delivered, past the expired ones that promote_due did not
-- reach yet. Out of `visible`, messages of noisy tenants are put aside. Returns how many it looked at, and how
-- many of all so far it left where they are.
local function pick(from, skip)
  local page = redis.call('ZRANGEBYSCORE', from, '(' .. string.format('%.0f', now - retention_ms), '+inf', 'WITHSCORES', 'LIMIT', skip, take - #picked)
  if #page == 0 then return 0, skip end
  local messages = {}
  for at = 1, #page, 2 do messages[#messages + 1] = page[at] end
  local states = redis.call('HMGET', leases, unpack(messages))
  for index, message in ipairs(messages) do
    local sent = tonumber(page[index * 2])
    local count, first, before, group, _ = 0, 0, 0, '', nil
    if states[index] then _, count, first, _, before, group = parse_lease(states[index]) end
    if max_receives and count - before >= max_receives then
      if may_move and moved < MAX_MOVES then
        move_to_dead_letter_queue(from, message, count, first)
      else
        is_move_due = true
        skip = skip + 1
      end
    elseif from == visible and is_noisy(group) then
      redis.call('ZREM', visible, message)
      redis.call('ZADD', aside, string.format('%.0f', sent), message)
    else
      if first == 0 then first = now end
      picked[#picked + 1] = { message, sent, count, first, before, group, from }
      skip = skip + 1
    end
  end
  return #messages, skip
end

-- Brings back what was put aside of tenants that are noisy no longer, oldest first.
local function calm_down()
  local page = redis.call('ZRANGE', aside, 0, MAX_CALMED - 1, 'WITHSCORES')
  for at = 1, #page, 2 do
    local _, _, _, _, _, group = parse_lease(redis.call('HGET', leases, page[at]))
    if not is_noisy(group) then
      redis.call('ZREM', aside, page[at])
      redis.call('ZADD', visible, page[at + 1], page[at])
    end
  end
end

if redis.call('EXISTS', aside) == 1 then calm_down() end
for _, from in ipairs({ visible, aside }) do
  local looked_at, skip = 0, 0
  while #picked < take and looked_at < MAX_LOOKED_AT do
    local found
    found, skip = pick(from, skip)
    if found == 0 then break end
    looked_at = looked_at + found
  end
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
    local message, sent, count, first, before, group, from = unpack(picked[next_picked])
    messages[#messages + 1] = message
    to_leases[#to_leases + 1] = message
    to_leases[#to_leases + 1] = format_lease(sent, count + 1, first, lease, before, group)
    -- A timeout of 0 counts the receive and leaves the message where it is.
    if visibility_ms > 0 then
      if group ~= '' then redis.call('HINCRBY', flight, group, 1) end
      if from == aside then redis.call('ZREM', aside, message) else taken[#taken + 1] = message end
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
  if #taken > 0 then redis.call('ZREM', visible, unpack(taken)) end
  if #to_leased > 0 then redis.call('ZADD', leased, unpack(to_leased)) end
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
  if redis.call('ZCARD', visible) > 0 or redis.call('EXISTS', aside) == 1 then wake = pop_parked(now) end
elseif park == '2' or (park == '1' and is_one_empty) then
  redis.call('ZADD', parked, string.format('%.0f', now + PARKED_MS), replica)
end
return deliver(calls, status, wake, moved > 0 and 'moved' or (is_move_due and 'move-due' or ''))
