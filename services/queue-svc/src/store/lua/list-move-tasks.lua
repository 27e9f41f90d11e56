-- KEYS    meta, moves
-- REPLY   'nonexistent', or the records of move-task.lua as JSON, in no order
if redis.call('EXISTS', KEYS[1]) == 0 then return 'nonexistent' end
local tasks = {}
for _, text in ipairs(redis.call('HVALS', KEYS[2])) do
  if string.sub(text, 1, 1) == '{' then tasks[#tasks + 1] = text end
end
return tasks
