-- Moves what is due: ends visibility timeouts and delays, drops what outlived its retention.
-- At most 100 messages of each kind a call; whoever calls again goes on.
local STEP = 100

local function forget(messages)
  redis.call('HDEL', records, unpack(messages))
  redis.call('HDEL', leases, unpack(messages))
end

local function promote(from, now, retention_ms)
  local due = redis.call('ZRANGEBYSCORE', from, '-inf', now, 'LIMIT', 0, STEP)
  if #due == 0 then return 0 end
  local states = redis.call('HMGET', leases, unpack(due))
  local back, fresh, expired = {}, {}, {}
  for index, message in ipairs(due) do
    local sent, count, _, _, _, group = parse_lease(states[index])
    if from == leased then land(group) end
    if sent + retention_ms <= now then
      expired[#expired + 1] = message
    else
      back[#back + 1] = string.format('%.0f', sent)
      back[#back + 1] = message
      if count == 0 and group == '' then fresh[#fresh + 1] = message end
    end
  end
  redis.call('ZREM', from, unpack(due))
  if #back > 0 then redis.call('ZADD', visible, unpack(back)) end
  if #fresh > 0 then redis.call('HDEL', leases, unpack(fresh)) end
  if #expired > 0 then forget(expired) end
  return #due
end

local function drop_expired(key, now, retention_ms)
  local expired = redis.call('ZRANGEBYSCORE', key, '-inf', now - retention_ms, 'LIMIT', 0, STEP)
  if #expired == 0 then return 0 end
  redis.call('ZREM', key, unpack(expired))
  forget(expired)
  return #expired
end

-- Returns how many entries it touched; 0 means that nothing is due.
local function promote_due(now, retention_ms)
  return promote(leased, now, retention_ms) + promote(delayed, now, retention_ms)
    + drop_expired(visible, now, retention_ms) + drop_expired(aside, now, retention_ms)
end

-- When the next message becomes deliverable by itself, ms from now; -1 when none will.
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
