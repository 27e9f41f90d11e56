-- Notes that a queue may have a message move task under way, so that any replica finds it.
-- KEYS    registry
-- ARGV    ARN of the queue
-- REPLY   1
-- RETRY   notes it again
--- @include "now.lua"
--- @include "once.lua"

if not once() then redis.call('ZADD', KEYS[1], string.format('%.0f', now_ms()), ARGV[1]) end
return 1
