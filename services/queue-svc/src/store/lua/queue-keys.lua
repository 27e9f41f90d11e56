-- The keys of one queue, all in one slot. Every script of this service gets them in this order.
--   meta     HASH  attributes by their AWS names; in lower case our own: created, modified, purged, purge,
--                  and out of RedrivePolicy maxReceiveCount and deadLetterRoute (`<own ARN> <target ARN>`);
--                  exists = the queue exists
--   visible  ZSET  message -> sent ms            waiting, in the order of sending
--   leased   ZSET  message -> due ms             in flight, until the visibility timeout ends
--   delayed  ZSET  message -> due ms             sent, not deliverable yet
--   leases   HASH  message -> sent:count:first:lease:before   of messages that are delayed or were received;
--                  count is over all queues, before is what other queues contributed to it
--   records  HASH  message -> stored message
--   parked   ZSET  replica -> ms                 replicas with long polls, until their lease ends
-- Due times are never later than the end of the message's retention.
local meta, visible, leased, delayed = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local leases, records, parked = KEYS[5], KEYS[6], KEYS[7]

-- Takes one parked replica out, which the caller wakes. Registrations whose lease ended are dropped.
local function pop_parked(now)
  while true do
    local popped = redis.call('ZPOPMIN', parked)
    if not popped[1] then return '' end
    if tonumber(popped[2]) > now then return popped[1] end
  end
end

local function parse_lease(text)
  local sent, count, first, lease, before = string.match(text, '^(%d+):(%d+):(%d+):(%x*):?(%d*)$')
  return tonumber(sent), tonumber(count), tonumber(first), lease, tonumber(before) or 0
end

local function format_lease(sent, count, first, lease, before)
  local text = string.format('%.0f:%d:%.0f:%s', sent, count, first, lease)
  return before > 0 and text .. ':' .. before or text
end
