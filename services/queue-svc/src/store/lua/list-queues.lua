-- KEYS    names
-- ARGV    lower bound and upper bound of the names (ZRANGEBYLEX), most names
-- REPLY   names in order
return redis.call('ZRANGEBYLEX', KEYS[1], ARGV[1], ARGV[2], 'LIMIT', 0, ARGV[3])
