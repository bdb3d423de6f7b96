@echo off
rem Shows the scoreboard anew whenever you save a file. End it with Ctrl-C.
rem In a repository of several assignments, name one: watch 05-gradient-clipping
setlocal
cd /d "%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
for /d %%d in (.course\repository\gradients\kit\*) do set "KIT=%%d\*"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djdk.console=java.base -cp "%KIT%" gradients.kit.watch.Watch %*
