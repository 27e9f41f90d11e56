-- now_ms(): the server's TIME plus the offset that state appends as the last argument (0 outside tests),
-- whole milliseconds. Constant within one execution.
local function now_ms()
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000) + tonumber(ARGV[#ARGV])
end
