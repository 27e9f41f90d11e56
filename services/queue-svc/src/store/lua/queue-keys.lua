-- The keys of one queue, all in one slot. Every script of this service gets them in this order.
--   meta     HASH  attributes by their AWS names; in lower case our own: created, modified, purged, purge,
--                  and out of RedrivePolicy maxReceiveCount and deadLetterRoute (`<own ARN> <target ARN>`);
--                  exists = the queue exists
--   visible  ZSET  message -> sent ms            waiting, in the order of sending
--   leased   ZSET  message -> due ms             in flight, until the visibility timeout ends
--   delayed  ZSET  message -> due ms             sent, not deliverable yet
--   leases   HASH  message -> sent:count:first:lease:before:group   of messages that are delayed, were received
--                  or have a group; count is over all queues, before is what other queues contributed to it
--   records  HASH  message -> stored message
--   parked   ZSET  replica -> ms                 replicas with long polls, until their lease ends
--   aside    ZSET  message -> sent ms            visible ones of noisy tenants: received when `visible` is empty
--   flight   HASH  group -> its messages in flight
-- Due times are never later than the end of the message's retention.
local meta, visible, leased, delayed = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local leases, records, parked, aside, flight = KEYS[5], KEYS[6], KEYS[7], KEYS[8], KEYS[9]

-- Takes one parked replica out, which the caller wakes. Registrations whose lease ended are dropped.
local function pop_parked(now)
  while true do
    local popped = redis.call('ZPOPMIN', parked)
    if not popped[1] then return '' end
    if tonumber(popped[2]) > now then return popped[1] end
  end
end

local function parse_lease(text)
  local sent, count, first, lease, before, group = string.match(text, '^(%d+):(%d+):(%d+):(%x*):?(%d*):?(.*)$')
  return tonumber(sent), tonumber(count), tonumber(first), lease, tonumber(before) or 0, group
end

local function format_lease(sent, count, first, lease, before, group)
  local text = string.format('%.0f:%d:%.0f:%s', sent, count, first, lease)
  if group ~= '' then return text .. ':' .. before .. ':' .. group end
  return before > 0 and text .. ':' .. before or text
end

-- Fair queues: a tenant, which is a message group, is noisy while it has at least 30 messages and more than a
-- tenth of all in flight (SQS Developer Guide, "Amazon SQS fair queues"). The guide's other sign, a tenth of
-- the recent processing time, is the same tenth for messages that take alike.
local function is_noisy(group)
  if group == '' then return false end
  local own = tonumber(redis.call('HGET', flight, group) or '0')
  return own >= 30 and own * 10 > redis.call('ZCARD', leased)
end

-- A message of the group left the flight.
local function land(group)
  if group == '' then return end
  if redis.call('HINCRBY', flight, group, -1) <= 0 then redis.call('HDEL', flight, group) end
end
