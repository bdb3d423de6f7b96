@echo off
rem Shows the scoreboard anew whenever you save a file. End it with Ctrl-C.
cd /d "%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
for /d %%d in (.course\repository\gradients\kit\*) do set "KIT=%%d\*"
"%JAVA%" -cp "%KIT%" gradients.kit.watch.Watch %*
