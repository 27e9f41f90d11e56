-- Notes that a queue is about to be created or deleted, so that any replica can bring the index of names
-- up to date should this one die half-way.
-- KEYS    pending
-- ARGV    name
-- REPLY   1
-- RETRY   notes it again
--- @include "now.lua"
--- @include "once.lua"

if not once() then redis.call('ZADD', KEYS[1], string.format('%.0f', now_ms()), ARGV[1]) end
return 1
