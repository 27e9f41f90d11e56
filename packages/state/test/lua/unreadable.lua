-- Does not compile.
--- @include "once.lua"
once() then
