-- Takes the lease of an outbox and reads one page of it; an empty page gives the lease back.
-- KEYS[1] outbox  KEYS[2] its lease   ARGV[1] who claims  ARGV[2] lease ms  ARGV[3] read after this entry, or '-'
-- Result: nil when another replica has the lease, else up to 100 stream entries.
-- A repeat reads the page again; entries only go by outbox-clear.lua.
--- @include "once.lua"
local owner = redis.call('GET', KEYS[2])
local repeated = once()
if owner and owner ~= ARGV[1] then return nil end
local from = ARGV[3] == '-' and '-' or '(' .. ARGV[3]
local page = redis.call('XRANGE', KEYS[1], from, '+', 'COUNT', 100)
if repeated then return page end
-- In one step with the look: who finds the lease taken knows that its entry will still be seen.
if #page == 0 then
  redis.call('DEL', KEYS[2])
else
  redis.call('SET', KEYS[2], ARGV[1], 'PX', ARGV[2])
end
return page
