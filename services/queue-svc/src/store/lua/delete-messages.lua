-- Deletes messages of one queue, whatever state they are in.
-- KEYS    queue-keys.lua
-- ENTRY   message
-- REPLY   per entry: 1 or 'nonexistent' (the queue)
-- RETRY   deleting what is not there is no error (SQS API, DeleteMessage)
--- @include "once.lua"
--- @include "queue-keys.lua"

local is_repeat = once()
local replies, messages = {}, {}
local exists = redis.call('EXISTS', meta) == 1
for index = 1, argc do
  messages[index] = ARGV[index]
  replies[index] = exists and 1 or 'nonexistent'
end
if exists and not is_repeat then
  if redis.call('EXISTS', flight) == 1 then
    for index, state in ipairs(redis.call('HMGET', leases, unpack(messages))) do
      if state and redis.call('ZSCORE', leased, messages[index]) then
        local _, _, _, _, _, group = parse_lease(state)
        land(group)
      end
    end
  end
  redis.call('HDEL', records, unpack(messages))
  redis.call('HDEL', leases, unpack(messages))
  if redis.call('ZREM', leased, unpack(messages)) < argc then
    redis.call('ZREM', visible, unpack(messages))
    redis.call('ZREM', aside, unpack(messages))
    redis.call('ZREM', delayed, unpack(messages))
  end
end
return replies
