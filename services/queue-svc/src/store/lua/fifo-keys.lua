-- The keys of one FIFO queue, all in one slot. A message is named by its sequence number, 20 digits.
--   meta     HASH  as in queue-keys.lua; also sequence (last number given), dedupeScope (fixed at creation),
--                  generation (of the dedupe keys: a purge begins a new one)
--   line     ZSET  `<group> <message>` -> 0     everything, in lexical order: group by group, in sending order
--   leased   ZSET  message -> due ms            in flight, until the visibility timeout ends
--   delayed  ZSET  message -> due ms            sent, not deliverable yet
--   states   HASH  message -> sent:count:first:lease:before:changed:group
--   records  HASH  message -> stored message
--   parked   ZSET  replica -> ms                as in queue-keys.lua
--   ready    ZSET  group -> number of its head  groups whose first message can be delivered now
--   ages     ZSET  message -> sent ms           everything, for the retention
-- A group is locked while its first message is in flight or delayed: only what stands before the first
-- invisible message of a group can be delivered.
local meta, line, leased, delayed = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local states, records, parked, ready, ages = KEYS[5], KEYS[6], KEYS[7], KEYS[8], KEYS[9]

-- Prefix of every sequence number, so that it has 20 digits and never a leading zero.
local NUMBER_PREFIX = '188'

local function pop_parked(now)
  while true do
    local popped = redis.call('ZPOPMIN', parked)
    if not popped[1] then return '' end
    if tonumber(popped[2]) > now then return popped[1] end
  end
end

local function parse_state(text)
  local sent, count, first, lease, before, changed, group = string.match(text, '^(%d+):(%d+):(%d+):(%x*):(%d+):(c?):(.*)$')
  return {
    sent = tonumber(sent), count = tonumber(count), first = tonumber(first),
    lease = lease, before = tonumber(before), changed = changed, group = group,
  }
end

local function format_state(state)
  return string.format('%.0f:%d:%.0f:%s:%d:%s:%s', state.sent, state.count, state.first, state.lease, state.before, state.changed, state.group)
end

local function state_of(message)
  local text = redis.call('HGET', states, message)
  return text and parse_state(text)
end

-- Nil also for a message that outlived its retention and was not dropped yet.
local function kept_state_of(message, now)
  local state = state_of(message)
  local retention = state and redis.call('HGET', meta, 'MessageRetentionPeriod')
  return retention and state.sent + tonumber(retention) * 1000 > now and state or nil
end

-- Up to `most` messages of a group, in order. A space sorts before every character of a group's name.
local function group_messages(group, most)
  local members = redis.call('ZRANGEBYLEX', line, '[' .. group .. ' ', '(' .. group .. '!', 'LIMIT', 0, most)
  for index, member in ipairs(members) do members[index] = string.sub(member, -20) end
  return members
end

local function is_invisible(message, now)
  local due = redis.call('ZSCORE', leased, message) or redis.call('ZSCORE', delayed, message)
  return due and tonumber(due) > now
end

-- Brings `ready` up to date after something happened to a message of the group. True when it is deliverable.
local function refresh_group(group, now)
  local head = group_messages(group, 1)[1]
  if head and not is_invisible(head, now) then
    redis.call('ZADD', ready, tonumber(string.sub(head, 4)), group)
    return true
  end
  redis.call('ZREM', ready, group)
  return false
end

local function forget(message, group)
  redis.call('ZREM', line, group .. ' ' .. message)
  redis.call('ZREM', leased, message)
  redis.call('ZREM', delayed, message)
  redis.call('ZREM', ages, message)
  redis.call('HDEL', states, message)
  redis.call('HDEL', records, message)
end

-- Puts a message at the end of its group and returns its number.
local function append(group, record, now, delay_ms, count, first)
  local number = redis.call('HINCRBY', meta, 'sequence', 1)
  local message = NUMBER_PREFIX .. string.format('%017.0f', number)
  local sent = string.format('%.0f', now)
  redis.call('ZADD', line, 0, group .. ' ' .. message)
  redis.call('ZADD', ages, sent, message)
  redis.call('HSET', records, message, sent .. record)
  redis.call('HSET', states, message, format_state({
    sent = now, count = count, first = first, lease = '', before = count, changed = '', group = group,
  }))
  if delay_ms > 0 then redis.call('ZADD', delayed, string.format('%.0f', now + delay_ms), message) end
  refresh_group(group, now)
  return message
end

local STEP = 100

local function end_due(key, now)
  local due = redis.call('ZRANGEBYSCORE', key, '-inf', now, 'LIMIT', 0, STEP)
  for _, message in ipairs(due) do
    redis.call('ZREM', key, message)
    local state = state_of(message)
    if state then refresh_group(state.group, now) end
  end
  return #due
end

-- Ends visibility timeouts and delays, drops what outlived its retention; at most 100 of each a call.
-- Returns how many messages it touched.
local function promote_due(now, retention_ms)
  local expired = redis.call('ZRANGEBYSCORE', ages, '-inf', now - retention_ms, 'LIMIT', 0, STEP)
  for _, message in ipairs(expired) do
    local group = state_of(message).group
    forget(message, group)
    refresh_group(group, now)
  end
  return #expired + end_due(leased, now) + end_due(delayed, now)
end

local function next_due(now)
  local due = -1
  for _, key in ipairs({ leased, delayed }) do
    local head = redis.call('ZRANGE', key, 0, 0, 'WITHSCORES')
    if head[2] then
      local wait = math.max(0, tonumber(head[2]) - now)
      if due < 0 or wait < due then due = wait end
    end
  end
  return due
end
