-- once(): true when this call has been executed before, by an earlier copy of itself whose reply was
-- lost; the script then changes nothing and answers what it answered the first time (the caller minted
-- the ids; a reply that cannot be recomputed must have been stored). False: go on and change things.
-- Call it before the first write, exactly once. Raises, having changed nothing:
--   SEPTETEXPIRED  this copy runs after its attempt was given up: read late out of an old socket.
--   SEPTETGAP      an earlier, unsettled call of this session on this slot has not been executed.
-- state appends to every commit  KEYS[#KEYS]   the guard: last executed sequence of the session in this slot
--                                ARGV[#ARGV-3] sequence   ARGV[#ARGV-2] the sequence it must come after, or 0
--                                ARGV[#ARGV-1] expiry, ms of the server's TIME   ARGV[#ARGV] offset, see now.lua
-- Why this is exact: packages/state/README.md, "Repeats".

-- Number of the script's own arguments.
local argc = #ARGV - 4

local function once()
  local guard = KEYS[#KEYS]
  local last = tonumber(redis.call('GET', guard) or '0')
  if tonumber(ARGV[#ARGV - 3]) <= last then return true end
  if last < tonumber(ARGV[#ARGV - 2]) then
    error({ err = 'SEPTETGAP an earlier call has not been executed' })
  end
  local time = redis.call('TIME')
  if time[1] * 1000 + time[2] / 1000 > tonumber(ARGV[#ARGV - 1]) then
    error({ err = 'SEPTETEXPIRED the attempt was given up' })
  end
  -- Five minutes: longer than a call is repeated (60 s) and than the clocks of two servers may differ.
  redis.call('SET', guard, ARGV[#ARGV - 3], 'PX', 300000)
  return false
end
