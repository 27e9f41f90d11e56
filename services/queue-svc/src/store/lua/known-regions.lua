-- KEYS    regions
-- REPLY   `<account>/<region>` of every region that ever had a queue
return redis.call('SMEMBERS', KEYS[1])
