<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16" styleCategories="Symbology|Labeling" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer" symbollevels="1">
    <rules key="root">
      <rule key="r0" symbol="0" label="A suitable | A 适合加装" filter="&quot;ev_status&quot; = 'candidate' AND &quot;ev_grade&quot; = 'A'"/>
      <rule key="r1" symbol="1" label="B difficult | B 较难加装" filter="&quot;ev_status&quot; = 'candidate' AND &quot;ev_grade&quot; = 'B'"/>
      <rule key="r2" symbol="2" label="C unsuitable | C 不适合加装" filter="&quot;ev_status&quot; = 'candidate' AND &quot;ev_grade&quot; = 'C'"/>
      <rule key="r3" symbol="3" label="To review | 待复核" filter="&quot;ev_status&quot; = 'review'"/>
      <rule key="r4" symbol="4" label="Planned | 已计划" filter="&quot;ev_status&quot; = 'planned'"/>
      <rule key="r5" symbol="5" label="Started | 建设中" filter="&quot;ev_status&quot; = 'started'"/>
      <rule key="r6" symbol="6" label="Completed | 已完成" filter="&quot;ev_status&quot; = 'completed'"/>
      <rule key="r7" symbol="7" label="Built with an elevator | 原有电梯" filter="&quot;ev_status&quot; = 'has_elevator'"/>
      <rule key="r8" symbol="8" label="Bad data | 数据缺失" filter="&quot;ev_status&quot; = 'bad_data'"/>
      <rule key="r9" symbol="9" label="Not eligible | 不符合条件" filter="ELSE"/>
    </rules>
    <symbols>
      <symbol name="0" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="90,190,110,255"/>
            <Option name="style" type="QString" value="solid"/>
            <Option name="outline_color" type="QString" value="90,90,90,255"/>
            <Option name="outline_width" type="QString" value="0.16"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="1" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="240,205,60,255"/>
            <Option name="style" type="QString" value="solid"/>
            <Option name="outline_color" type="QString" value="90,90,90,255"/>
            <Option name="outline_width" type="QString" value="0.16"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="2" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="190,30,20,255"/>
            <Option name="style" type="QString" value="solid"/>
            <Option name="outline_color" type="QString" value="90,90,90,255"/>
            <Option name="outline_width" type="QString" value="0.16"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="3" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="150,120,60,255"/>
            <Option name="style" type="QString" value="b_diagonal"/>
            <Option name="outline_color" type="QString" value="150,120,60,255"/>
            <Option name="outline_width" type="QString" value="0.2"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="4" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="110,80,140,255"/>
            <Option name="style" type="QString" value="b_diagonal"/>
            <Option name="outline_color" type="QString" value="130,60,160,255"/>
            <Option name="outline_width" type="QString" value="0.5"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="5" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="110,80,140,255"/>
            <Option name="style" type="QString" value="f_diagonal"/>
            <Option name="outline_color" type="QString" value="130,60,160,255"/>
            <Option name="outline_width" type="QString" value="0.5"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="6" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="225,225,225,255"/>
            <Option name="style" type="QString" value="solid"/>
            <Option name="outline_color" type="QString" value="120,0,0,255"/>
            <Option name="outline_width" type="QString" value="0.3"/>
          </Option>
        </layer>
        <layer class="CentroidFill" enabled="1" locked="0" pass="1">
          <Option type="Map">
            <Option name="point_on_surface" type="QString" value="1"/>
            <Option name="point_on_all_parts" type="QString" value="0"/>
          </Option>
          <symbol name="6@1" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">
            <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="name" type="QString" value="line"/>
                <Option name="color" type="QString" value="120,0,0,255"/>
                <Option name="outline_color" type="QString" value="120,0,0,255"/>
                <Option name="outline_width" type="QString" value="0.35"/>
                <Option name="size" type="QString" value="4.2"/>
                <Option name="vertical_anchor_point" type="QString" value="2"/>
              </Option>
            </layer>
            <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
              <Option type="Map">
                <Option name="name" type="QString" value="triangle"/>
                <Option name="color" type="QString" value="200,20,20,255"/>
                <Option name="outline_color" type="QString" value="120,0,0,255"/>
                <Option name="outline_width" type="QString" value="0.15"/>
                <Option name="size" type="QString" value="2.2"/>
                <Option name="angle" type="QString" value="90"/>
                <Option name="offset" type="QString" value="-2.9,-1.2"/>
              </Option>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol name="7" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="150,150,150,255"/>
            <Option name="style" type="QString" value="horizontal"/>
            <Option name="outline_color" type="QString" value="160,160,160,255"/>
            <Option name="outline_width" type="QString" value="0.1"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="8" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="255,255,255,255"/>
            <Option name="style" type="QString" value="dense6"/>
            <Option name="outline_color" type="QString" value="190,30,20,255"/>
            <Option name="outline_width" type="QString" value="0.2"/>
          </Option>
        </layer>
      </symbol>
      <symbol name="9" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <Option type="Map">
            <Option name="color" type="QString" value="236,234,230,255"/>
            <Option name="style" type="QString" value="solid"/>
            <Option name="outline_color" type="QString" value="185,182,176,255"/>
            <Option name="outline_width" type="QString" value="0.1"/>
          </Option>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="if(&quot;ev_rank&quot; IS NULL, '', &quot;ev_rank&quot;)" isExpression="1" fontSize="7" textColor="40,40,40,255" fontSizeUnit="Point">
        <text-buffer bufferDraw="1" bufferSize="0.7" bufferColor="255,255,255,255" bufferSizeUnits="MM"/>
      </text-style>
      <placement placement="1" polygonPlacementFlags="2"/>
      <rendering scaleVisibility="1" scaleMin="0" scaleMax="2500"/>
    </settings>
  </labeling>
  <layerGeometryType>2</layerGeometryType>
</qgis>
