-- KEYS    regions
-- ARGV    `<account>/<region>`
-- REPLY   1
-- RETRY   adds nothing again
--- @include "once.lua"

if not once() then redis.call('SADD', KEYS[1], ARGV[1]) end
return 1
